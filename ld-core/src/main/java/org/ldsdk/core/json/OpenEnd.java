package org.ldsdk.core.json;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An end of an interval, a {@code double} that may be infinite: {@link Json} writes and reads infinity as the text
 * {@code "Inf"} or {@code "-Inf"}. Without this mark an infinite number is refused; NaN always is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@JacksonAnnotation
public @interface OpenEnd {}
