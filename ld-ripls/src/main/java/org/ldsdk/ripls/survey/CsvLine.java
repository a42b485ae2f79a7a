package org.ldsdk.ripls.survey;

/**
 * One line of a file. It holds people's data, so its text form shows none.
 *
 * @param number which line, from 1
 * @param text the line without its end
 * @param tooLong whether only its beginning is here
 */
record CsvLine(long number, String text, boolean tooLong) {

    @Override
    public String toString() {
        return "CsvLine[" + number + "]";
    }
}
