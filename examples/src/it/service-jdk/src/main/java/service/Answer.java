package service;

/**
 * What a request is answered with.
 *
 * @param status of HTTP
 * @param mediaType of the body
 * @param body any object of the library, or a problem
 */
record Answer(int status, String mediaType, Object body) {
    static Answer of(Object body) {
        return new Answer(200, "application/json", body);
    }

    static Answer problem(Problem problem) {
        return new Answer(problem.status(), "application/problem+json", problem);
    }
}
