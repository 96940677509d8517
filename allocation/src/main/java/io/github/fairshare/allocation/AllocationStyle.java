package io.github.fairshare.allocation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the immutable models of this module are generated. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PUBLIC,
        underrideToString = "describe",
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "basis:bases"},
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
@interface AllocationStyle {}
