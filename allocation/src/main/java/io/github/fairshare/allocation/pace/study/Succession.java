package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.core.measure.Share;

/**
 * What became of a body before a year: the whole of it goes to a successor, or a part; several bodies with one successor
 * merge, one body with several splits.
 *
 * @param code of the body
 * @param successor its code from the year on; may be the body's own
 * @param part of its baseline, target, share and population that goes there, 1 for a merger
 */
public record Succession(String code, String successor, Share part) {
    /**
     * All of a body goes to a successor.
     *
     * @param code of the body
     * @param successor its code from the year on
     * @return a succession of the whole
     */
    public static Succession whole(String code, String successor) {
        return new Succession(code, successor, Share.WHOLE);
    }
}
