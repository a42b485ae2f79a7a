package org.ldsdk.ripls.tables;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Fisher's test as the definition has it: every table written down, every number exact. */
final class BigFisher {

    private static final BigInteger TOLERANCE = BigInteger.valueOf(10_000_000);

    private BigFisher() {}

    static BigInteger choose(long of, long number) {
        BigInteger ways = BigInteger.ONE;
        for (long i = 1; i <= Math.min(number, of - number); i++) {
            ways = ways.multiply(BigInteger.valueOf(of - i + 1)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    /** The ways to have each possible first cell, upwards. */
    static List<BigInteger> ways(TwoByTwo table) {
        List<BigInteger> ways = new ArrayList<>();
        int did = table.a() + table.c();
        for (int a = lowest(table); a <= Math.min(table.a() + table.b(), did); a++) {
            ways.add(choose(table.a() + table.b(), a).multiply(choose(table.c() + table.d(), did - a)));
        }
        return ways;
    }

    private static int lowest(TwoByTwo table) {
        return Math.max(0, table.a() - table.d());
    }

    /** Two-sided, less, greater and observed, each rounded once. */
    static double[] p(TwoByTwo table) {
        List<BigInteger> ways = ways(table);
        int at = table.a() - lowest(table);
        BigInteger observed = ways.get(at);
        BigInteger limit = observed.multiply(TOLERANCE.add(BigInteger.ONE));
        BigInteger all = sum(ways);
        List<BigInteger> included = ways.stream()
                .filter(it -> it.multiply(TOLERANCE).compareTo(limit) <= 0)
                .toList();
        return new double[] {
            ratio(sum(included), all),
            ratio(sum(ways.subList(0, at + 1)), all),
            ratio(sum(ways.subList(at, ways.size())), all),
            ratio(observed, all)
        };
    }

    private static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    static double ratio(BigInteger part, BigInteger whole) {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** Two-sided p of a larger table, and the sum of all probabilities, which must be 1. */
    static double[] p(CountTable table) {
        BigInteger observed = productOfFactorials(table);
        BigInteger limit = observed.multiply(TOLERANCE);
        Walk walk = new Walk(table.rowTotals(), table.columnTotals());
        BigInteger[] sums = {BigInteger.ZERO, BigInteger.ZERO};
        BigInteger margins = product(table.rowTotals()).multiply(product(table.columnTotals()));
        List<BigInteger> products = new ArrayList<>();
        walk.each(products::add);
        BigInteger common = products.stream().reduce(BigInteger.ONE, BigFisher::leastCommonMultiple);
        for (BigInteger product : products) {
            BigInteger weight = common.divide(product);
            sums[1] = sums[1].add(weight);
            if (limit.compareTo(product.multiply(TOLERANCE.add(BigInteger.ONE))) <= 0) {
                sums[0] = sums[0].add(weight);
            }
        }
        return new double[] {
            ratio(sums[0], sums[1]),
            ratio(sums[1].multiply(margins), factorial(table.total()).multiply(common))
        };
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static BigInteger factorial(int number) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= number; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    private static BigInteger product(int[] numbers) {
        BigInteger product = BigInteger.ONE;
        for (int number : numbers) {
            product = product.multiply(factorial(number));
        }
        return product;
    }

    private static BigInteger productOfFactorials(CountTable table) {
        BigInteger product = BigInteger.ONE;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                product = product.multiply(factorial(table.count(row, column)));
            }
        }
        return product;
    }

    /** Every table with these margins, cell by cell. */
    private static final class Walk {

        private final int[] rows;
        private final int[] columns;

        Walk(int[] rows, int[] columns) {
            this.rows = rows;
            this.columns = columns;
        }

        void each(Consumer<BigInteger> products) {
            cell(0, 0, rows.clone(), columns.clone(), BigInteger.ONE, products);
        }

        private void cell(
                int row,
                int column,
                int[] rowsLeft,
                int[] columnsLeft,
                BigInteger product,
                Consumer<BigInteger> products) {
            if (row == rows.length) {
                products.accept(product);
                return;
            }
            boolean isLastColumn = column == columns.length - 1;
            boolean isLastRow = row == rows.length - 1;
            int most = Math.min(rowsLeft[row], columnsLeft[column]);
            for (int count = 0; count <= most; count++) {
                if ((isLastColumn && count != rowsLeft[row]) || (isLastRow && count != columnsLeft[column])) {
                    continue;
                }
                rowsLeft[row] -= count;
                columnsLeft[column] -= count;
                cell(
                        isLastColumn ? row + 1 : row,
                        isLastColumn ? 0 : column + 1,
                        rowsLeft,
                        columnsLeft,
                        product.multiply(factorial(count)),
                        products);
                rowsLeft[row] += count;
                columnsLeft[column] += count;
            }
        }
    }
}
