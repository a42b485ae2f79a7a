package org.ldsdk.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How generated value classes look in every module: plain JDK collections, and
 * nothing public but the hand-written interface.
 */
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface LdStyle {}
