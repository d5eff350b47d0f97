const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** The one of two wordings that the reader's locale asks for; an empty variable counts as unset. */
export const say = (french, english) => (/^fr/i.test(locale) ? french : english);

/** An error whose message is all that a person needs: it is shown without its trace. */
export const explained = (message) => Object.assign(new Error(message), {isExplained: true});
