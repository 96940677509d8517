package io.github.fairshare.parsers.generators;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Decides by a seed where a page is damaged, and how. */
public final class Damage {
    private final Random random;

    public Damage(long seed) {
        this.random = new Random(seed);
    }

    /** Whether something happens that happens so often in a hundred. */
    public boolean hits(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Whether something happens that happens once in so many times. */
    public boolean hitsOneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public boolean tossed() {
        return random.nextBoolean();
    }

    /** A number from 0 on, below a bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    public void shuffle(List<?> all) {
        Collections.shuffle(all, random);
    }

    /** The text with the letter at a place misread. */
    public static String misread(String text, int at, String letters) {
        return text.substring(0, at) + letters + text.substring(at + 1);
    }

    /** The digits of some figures misread as letters. */
    public String lettersForDigits(String figure, int percent) {
        return hits(percent) ? figure.replace('0', 'O').replace('1', 'l') : figure;
    }

    /** The signs of some figures lost. */
    public String signLost(String figure, int percent) {
        return hits(percent) ? figure.replace("-", "") : figure;
    }
}
