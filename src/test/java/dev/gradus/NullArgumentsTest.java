package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionListener;
import dev.gradus.decision.Target;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.RiskGrade;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever hands in null is told which argument it was. */
class NullArgumentsTest {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final Map<Class<?>, Object> ANY =
      Map.of(
          CustomerSnapshot.class,
          CustomerSnapshot.builder("c-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
              .build(),
          Target.class,
          Target.grade(RiskGrade.A),
          Path.class,
          Path.of("no-such-folder"),
          SecretKey.class,
          new SecretKeySpec(new byte[32], "HmacSHA256"),
          String.class,
          "x",
          PolicySource.class,
          PolicySource.bundled(),
          Duration.class,
          Duration.ofSeconds(1),
          InstantSource.class,
          InstantSource.system(),
          DecisionListener.class,
          new DecisionListener() {},
          Evaluator.class,
          Evaluator.COMPILED);

  /** Every argument that is an object, of every public method of the engine and its builder. */
  static List<Arguments> arguments() {
    List<Arguments> all = new ArrayList<>();
    for (Class<?> type : List.of(SegmentationEngine.class, EngineBuilder.class)) {
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
          for (int i = 0; i < method.getParameterCount(); i++) {
            if (!method.getParameterTypes()[i].isPrimitive()) {
              all.add(Arguments.of(method, i));
            }
          }
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(12);
    return all;
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("arguments")
  void it_is_named(Method method, int missing) throws Exception {
    Object target =
        Modifier.isStatic(method.getModifiers())
            ? null
            : method.getDeclaringClass() == EngineBuilder.class
                ? SegmentationEngine.builder()
                : ENGINE;
    Parameter[] parameters = method.getParameters();
    Object[] arguments = Arrays.stream(parameters).map(each -> any(each.getType())).toArray();
    arguments[missing] = null;

    Throwable thrown = null;
    try {
      method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    }

    assertThat(thrown)
        .isInstanceOf(NullPointerException.class)
        .hasMessage(parameters[missing].getName());
  }

  private static Object any(Class<?> type) {
    return type == Stream.class ? Stream.empty() : ANY.get(type);
  }
}
