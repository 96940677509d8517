package io.github.fairshare.core.generators;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property another seed than its own and prints it, so that a failure can be repeated. In force where it is
 * registered as a service, as the profile nightly does; the system property {@code fairshare.seed} gives all the same.
 */
public final class FreshSeeds implements AroundPropertyHook {
    private static final Random FRESH = new Random();

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        String seed = Optional.ofNullable(System.getProperty("fairshare.seed"))
                .orElseGet(() -> Long.toString(FRESH.nextLong()));
        System.out.println("seed " + seed + " of " + context.containerClass().getName() + "#"
                + context.targetMethod().getName());
        context.attributes().setSeed(seed);
        return property.execute();
    }
}
