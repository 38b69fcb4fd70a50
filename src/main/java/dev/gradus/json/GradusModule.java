package dev.gradus.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.gradus.Outcome;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.DecisionChange;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.TaskChange;
import dev.gradus.decision.WarningChange;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.Label;
import dev.gradus.policy.Reload;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.Extra;
import dev.gradus.rules.PolicyCode;
import java.util.List;

/**
 * Teaches Jackson to write and to read what hosts hand in and receive: {@code CustomerSnapshot},
 * {@code ServiceDecision}, {@code DecisionChange}, {@code CustomerPlan}, {@code Explanation},
 * {@code WhyNot}, {@code Outcome}, {@code Policy} and {@code Reload}, with all their parts.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new GradusModule()).build();
 * String json = mapper.writeValueAsString(engine.explain(snapshot));
 * Explanation explanation = mapper.readValue(json, Explanation.class);
 * }</pre>
 *
 * <p>Members are named like accessors, what is null is left out, days are {@code YYYY-MM-DD}. Where
 * a value is one of several kinds, a member {@code kind} says which. What is read is equal to what
 * was written, but for a decimal custom field without a fraction, which comes back as the same
 * whole number. Members that only a later version knows are passed over; one that is missing is as
 * if it had not been set. {@code ObjectMapper.findAndRegisterModules()} finds the module, too. What
 * is written is customer data. Thread-safe once it is registered.
 */
public final class GradusModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public GradusModule() {
    super("gradus");
    setMixInAnnotation(Outcome.class, OutcomeKinds.class);
    setMixInAnnotation(Reload.class, ReloadKinds.class);
    setMixInAnnotation(ConditionCheck.class, ConditionKinds.class);
    setMixInAnnotation(OutcomeValue.Code.class, Bare.class);
    setMixInAnnotation(OutcomeValue.Amount.class, Bare.class);
    setMixInAnnotation(WarningChange.class, WithCourse.class);
    setMixInAnnotation(TaskChange.class, WithCourse.class);
    setMixInAnnotation(FieldCatalogue.class, AsList.class);
    setMixInAnnotation(Field.class, WithoutClass.class);
    addSerializer(CustomerSnapshot.class, new SnapshotSerializer());
    addSerializer(Label.class, new LabelSerializer());
    addDeserializer(Label.class, new LabelDeserializer());
    addDeserializer(Extra.class, new ExtraDeserializer());
    addSerializer(DeclaredCode.class, ToStringSerializer.instance);
    addDeserializer(PolicyCode.class, new PolicyCodeDeserializer());
    addDeserializer(OutcomeValue.class, new OutcomeValueDeserializer());
    addDeserializer(FieldCatalogue.class, new FieldCatalogueDeserializer());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new ShapeIntrospector());
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Decided.class, name = "DECIDED"),
    @JsonSubTypes.Type(value = Outcome.Rejected.class, name = "REJECTED")
  })
  interface OutcomeKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Reload.Changed.class, name = "CHANGED"),
    @JsonSubTypes.Type(value = Reload.Unchanged.class, name = "UNCHANGED"),
    @JsonSubTypes.Type(value = Reload.Refused.class, name = "REFUSED")
  })
  interface ReloadKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ConditionCheck.Test.class, name = "TEST"),
    @JsonSubTypes.Type(value = ConditionCheck.All.class, name = "ALL"),
    @JsonSubTypes.Type(value = ConditionCheck.Any.class, name = "ANY"),
    @JsonSubTypes.Type(value = ConditionCheck.NoneOf.class, name = "NONE_OF")
  })
  interface ConditionKinds {}

  /** What follows from the members is written for whoever reads it, and not read. */
  interface WithCourse {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    DecisionChange.Course course();
  }

  /** A record of nothing but a value stands for that value. */
  interface Bare {
    @JsonValue
    Object value();
  }

  interface AsList {
    @JsonValue
    List<Field> all();
  }

  /**
   * The class of a field's values follows from its type, and from the library for its own codes.
   */
  interface WithoutClass {
    @JsonIgnore
    Class<?> valueType();
  }
}
