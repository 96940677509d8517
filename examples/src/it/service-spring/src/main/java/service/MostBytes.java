package service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is larger than any table that this service is for, and what does not say how large it is. */
@Component
class MostBytes extends OncePerRequestFilter {
    static final long LIMIT = 1024L * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isOpenEnded = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (isOpenEnded || request.getContentLengthLong() > LIMIT) {
            response.setStatus(isOpenEnded ? 411 : 413);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            String problem = "{\"type\":\"about:blank\",\"title\":\"Too large\",\"status\":" + response.getStatus()
                    + ",\"detail\":\"at most " + LIMIT + " bytes are read; send the table in parts, with its length\"}";
            response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
        } else {
            chain.doFilter(request, response);
        }
    }
}
