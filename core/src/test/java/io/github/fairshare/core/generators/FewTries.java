package io.github.fairshare.core.generators;

import net.jqwik.api.JqwikException;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Ends every property after as many tries as the system property {@code fairshare.tries} says, however many of them do not meet
 * its assumptions, and shrinks no failure.
 * In force where it is registered as a service, as the profile mutation does, which runs a property thousands of times.
 */
public final class FewTries implements AroundPropertyHook {
    private static final int JQWIK_TRIES = 1_000;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Integer most = Integer.getInteger("fairshare.tries");
        if (most == null) {
            throw new JqwikException("FewTries is registered, but fairshare.tries does not say how many");
        }
        PropertyAttributes attributes = context.attributes();
        attributes.setTries(Math.min(most, attributes.tries().orElse(JQWIK_TRIES)));
        attributes.setMaxDiscardRatio(most);
        attributes.setShrinking(ShrinkingMode.OFF);
        return property.execute();
    }
}
