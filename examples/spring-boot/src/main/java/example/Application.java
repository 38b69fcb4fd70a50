package example;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.rules.CustomerType;
import java.time.LocalDate;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A Spring Boot application that holds one engine as a bean and decides a customer when it starts. */
@SpringBootApplication
public class Application {

  /** Starts the application. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** One engine for the whole application; Spring closes it at the end. */
  @Bean
  SegmentationEngine engine() {
    return SegmentationEngine.bundled();
  }

  @Bean
  CommandLineRunner decideOne(SegmentationEngine engine) {
    return args -> {
      CustomerSnapshot customer =
          CustomerSnapshot.builder("C-1001", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
              .credit(credit -> credit.overdueStreak(2))
              .build();
      ServiceDecision decision = engine.decide(customer);
      System.out.println("decided: grade " + decision.riskGrade() + " by " + decision.policy().name());
    };
  }
}
