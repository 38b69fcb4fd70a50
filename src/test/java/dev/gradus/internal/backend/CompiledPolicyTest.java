package dev.gradus.internal.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.Floors;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.junit.jupiter.api.Test;

class CompiledPolicyTest {

  private static final int PATIENCE = 50;

  private static Map<String, byte[]> classes() throws IOException {
    CheckedPolicy policy = Floors.under(PolicyReader.read(PolicySource.bundled().read()));
    return JavaCompiler.compile(PrintedPolicy.of(policy).sources());
  }

  @Test
  void the_java_on_the_architecture_page_is_what_is_printed() throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));
    int start = page.indexOf("```java\n") + "```java\n".length();
    String shown = page.substring(start, page.indexOf("```", start));
    CheckedPolicy bundled = Floors.under(PolicyReader.read(PolicySource.bundled().read()));

    assertThat(PrintedPolicy.of(bundled).sources().values())
        .anyMatch(source -> source.contains(shown.indent("      ".length())));
  }

  @Test
  void a_policy_that_is_not_used_any_more_is_collected_with_its_classes() throws Exception {
    WeakReference<ClassLoader> loader = used(classes());

    for (int i = 0; i < PATIENCE && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(loader.get()).isNull();
  }

  private static WeakReference<ClassLoader> used(Map<String, byte[]> classes) {
    ClassLoader loader = new CompiledClasses(classes, CompiledPolicyTest.class.getClassLoader());
    assertThat(Stages.in(loader)).isNotNull();
    return new WeakReference<>(loader);
  }

  /** HotSpot compiles no method above 8,000 bytes; far below, it compiles them sooner. */
  @Test
  void every_method_of_the_default_policy_is_far_below_what_hotspot_compiles() throws IOException {
    classes().forEach((name, bytes) -> new ClassReader(bytes).accept(new Sizes(name), 0));
  }

  @Test
  void the_same_policy_is_compiled_to_the_same_bytes() throws IOException {
    Map<String, byte[]> again = classes();
    classes().forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(again.get(name)));
  }

  @Test
  void what_does_not_compile_is_called_a_defect() {
    assertThatThrownBy(
            () ->
                JavaCompiler.compile(
                    Map.of("dev.gradus.printed.Broken", "public class Broken { int x = y; }")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a defect of Gradus")
        .hasMessageContaining("y cannot be resolved");
  }

  private static final class Sizes extends ClassVisitor {

    private static final int FAR_BELOW = 4_000;

    private final String type;

    Sizes(String type) {
      super(Opcodes.ASM9, new ClassWriter(0));
      this.type = type;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
        @Override
        public void visitMaxs(int stack, int locals) {
          Label end = new Label();
          super.visitLabel(end);
          assertThat(end.getOffset()).as("%s.%s", type, name).isLessThan(FAR_BELOW);
        }
      };
    }
  }
}
