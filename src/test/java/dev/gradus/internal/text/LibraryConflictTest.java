package dev.gradus.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class LibraryConflictTest {

  @Test
  void the_library_is_named_with_the_version_found_and_the_version_wanted() {
    String told =
        LibraryConflict.describe(
            new NoSuchMethodError(
                "'void " + HibernateValidator.class.getName() + ".configure(java.lang.String)'"));

    assertThat(told)
        .startsWith("The class path does not fit: org.hibernate.validator.HibernateValidator is ")
        .contains("hibernate-validator-", ".jar, version ", "(NoSuchMethodError)")
        .contains("Gradus was built with Hibernate Validator ");
  }

  @Test
  void a_class_that_is_gone_is_said_to_be_gone() {
    assertThat(
            LibraryConflict.describe(new NoClassDefFoundError("org/antlr/runtime/tree/NoSuchTree")))
        .startsWith(
            "The class path does not fit: org.antlr.runtime.tree.NoSuchTree is not there"
                + " (NoClassDefFoundError). Gradus was built with ANTLR 3, as Drools ")
        .endsWith(" brings it; let no other library replace it.");
  }

  @Test
  void what_a_static_initializer_met_is_told() {
    NoSuchMethodError met = new NoSuchMethodError("'int org.drools.base.Old.size()'");

    assertThat(LibraryConflict.describe(new ExceptionInInitializerError(met)))
        .contains("org.drools.base.Old is not there (NoSuchMethodError)");
  }

  @Test
  void a_field_that_is_gone_is_laid_at_the_library_that_asked_for_it() {
    NoSuchFieldError gone = new NoSuchFieldError("INSTANCE");
    gone.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.lang.Thread", "run", null, 1),
          new StackTraceElement("org.slf4j.LoggerFactory", "bind", null, 1)
        });

    assertThat(LibraryConflict.describe(gone))
        .contains("org.slf4j.LoggerFactory is that of slf4j-api-");
  }

  @Test
  void a_library_of_somebody_else_is_not_blamed_on_ours() {
    assertThat(LibraryConflict.describe(new NoClassDefFoundError("com/host/Feed")))
        .isEqualTo(
            "The class path does not fit (NoClassDefFoundError: com/host/Feed). Compare the host's"
                + " libraries with those that Gradus declares.");
  }
}
