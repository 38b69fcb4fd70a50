package dev.gradus.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import dev.gradus.decision.Service;

/**
 * Begins a service that is read without an approval and a price: where they are left out there are
 * none, in a review and for who is declined, whereas a host's builder begins with the strictest.
 */
final class ServiceInstantiator extends ValueInstantiator.Base {

  private static final long serialVersionUID = 1L;

  ServiceInstantiator() {
    super(Service.Builder.class);
  }

  @Override
  public boolean canCreateUsingDefault() {
    return true;
  }

  @Override
  public Object createUsingDefault(DeserializationContext context) {
    return Service.builder().approval(null).pricing(null);
  }
}
