package io.github.fairshare.allocation.internal;

import java.util.List;

/** Several faults in one message of a length that a person reads. */
public final class ToldFaults {
    private static final int MOST_CHARACTERS = 600;

    private ToldFaults() {}

    /**
     * The faults as one message.
     *
     * @param faults what is wrong with each field, the first always told in full
     * @return as many as 600 characters hold, behind them how many more there are
     */
    public static String in(List<String> faults) {
        StringBuilder message = new StringBuilder(faults.get(0));
        int told = 1;
        while (told < faults.size() && message.length() + faults.get(told).length() < MOST_CHARACTERS) {
            message.append("; ").append(faults.get(told));
            told++;
        }
        int left = faults.size() - told;
        return left == 0 ? message.toString() : message + "; and " + left + " more";
    }
}
