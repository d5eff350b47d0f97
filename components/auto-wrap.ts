/**
 * A terminal that knows no joined emoji gives a family of three six columns where others give it two, and what is too
 * long for its row then would push all rows below out of place. Without auto-wrap (DECAWM, ECMA-48's private mode 7)
 * it stays within its row.
 */
export const withoutAutoWrap = '\u001B[?7l';
export const withAutoWrap = '\u001B[?7h';
