package service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class Application {
    /** For Spring. */
    public Application() {}

    /**
     * Starts the service.
     *
     * @param arguments of Spring Boot
     */
    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
