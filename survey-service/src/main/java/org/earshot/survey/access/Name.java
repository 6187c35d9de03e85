package org.earshot.survey.access;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name as people read it: one line, 1 to 200 characters, no control characters. */
@NotBlank(message = "must have at least one visible character") @Size(max = 200, message = "must have at most 200 characters") @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must be one line without control characters") @Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Name {
    /** Told when it does not hold; the constraints above say it themselves. */
    String message() default "is not a name";

    /** Bean Validation asks for it. */
    Class<?>[] groups() default {};

    /** Bean Validation asks for it. */
    Class<? extends Payload>[] payload() default {};
}
