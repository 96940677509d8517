package service;

import io.github.fairshare.allocation.pace.policy.PolicyException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what was wrong with what was sent as RFC 9457 describes it: place, value and remedy. */
@RestControllerAdvice
class Problems {
    private static final Pattern PLACE = Pattern.compile("^line ([0-9]{1,9})(?:, column ([^:]{1,60}))?: ");

    @ExceptionHandler
    ProblemDetail refused(IllegalArgumentException refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage());
        Matcher place = PLACE.matcher(refusal.getMessage());
        if (place.find()) {
            problem.setProperty("line", Long.valueOf(place.group(1)));
            Optional.ofNullable(place.group(2)).ifPresent(column -> problem.setProperty("column", column));
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(PolicyException refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage());
        problem.setProperty("path", refusal.path());
        return problem;
    }

    /** Jackson wraps what a model refuses; the refusal says more than its wrapping. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        Optional<Throwable> refusal = Stream.iterate((Throwable) unreadable, cause -> cause != null, Throwable::getCause)
                .filter(IllegalArgumentException.class::isInstance)
                .findFirst();
        if (refusal.isPresent() && refusal.get() instanceof PolicyException policy) {
            return refused(policy);
        }
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                refusal.map(Throwable::getMessage).orElseGet(() -> unreadable.getMostSpecificCause().getMessage()));
    }
}
