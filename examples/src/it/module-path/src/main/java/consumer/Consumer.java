package consumer;

import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.model.DtocTarget;
import java.math.BigDecimal;

final class Consumer {
    private Consumer() {}

    public static void main(String[] args) {
        if (!Consumer.class.getModule().isNamed() || !Percent.class.getModule().isNamed()) {
            throw new IllegalStateException("Not on the module path");
        }
        BigDecimal fraction = Percent.of("5.46").asFraction();
        if (fraction.compareTo(new BigDecimal("0.0546")) != 0) {
            throw new IllegalStateException("5.46 % is 0.0546, not " + fraction);
        }
        DtocTarget target = DtocTarget.builder().kind(DtocTarget.Kind.TOTAL).build();
        if (target.isComplete()) {
            throw new IllegalStateException("No figure was given: " + target);
        }
    }
}
