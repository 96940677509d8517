/** jqwik generators of this module's types, for the test suites of this library and of those that use it. */
package io.github.fairshare.core.generators;
