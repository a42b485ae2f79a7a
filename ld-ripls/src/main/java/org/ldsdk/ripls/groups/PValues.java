package org.ldsdk.ripls.groups;

/**
 * How often chance alone gives something as far out. Its text form shows no figure.
 *
 * @param twoSided as far out on either side
 * @param less at most as large
 * @param greater at least as large
 */
public record PValues(double twoSided, double less, double greater) {

    @Override
    public String toString() {
        return "PValues";
    }
}
