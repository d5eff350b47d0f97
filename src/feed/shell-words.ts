/** A word of a shell script; it is plain if the shell would have nothing to put in its place. */
export type ShellWord = {readonly text: string; readonly isPlain: boolean};

const longestScript = 2_000_000;

/**
 * What stands next in a script (POSIX.1-2024, Shell Command Language, 2.2 and 2.3): white space and continued lines, a
 * comment, the end of a command, a stretch in single or in double quotes, an escaped sign, plain signs.
 */
const piece =
	/(?<space>(?:[ \t\r]|\\\r?\n)+)|(?<comment>(?<=^|[ \t\r\n;&|(){}])#[^\n]*)|(?<end>\n|[;&|(){}])|'(?<single>[^']*)'?|"(?<double>[^"\\]*(?:\\[\s\S][^"\\]*)*)"?|\\(?<escaped>[\s\S])|(?<plain>[^ \t\r\n;&|(){}'"\\]+)|[\s\S]/gy;

/** The commands of a shell script as lists of words. Nothing is put in the place of anything, and nothing is run. */
export const shellCommands = (script: string): readonly (readonly ShellWord[])[] => {
	const commands: ShellWord[][] = [];
	let command: ShellWord[] = [];
	let word: ShellWord | undefined;
	const endWord = () => {
		if (word) command.push(word);
		word = undefined;
	};
	const endCommand = () => {
		endWord();
		if (command.length > 0) commands.push(command);
		command = [];
	};
	const append = (text: string, isPlain: boolean) => {
		word = {text: (word?.text ?? '') + text, isPlain: (word?.isPlain ?? true) && isPlain};
	};
	for (const {groups = {}} of script.slice(0, longestScript).matchAll(piece)) {
		const {space, end, single, double, escaped, plain} = groups;
		if (space !== undefined) endWord();
		else if (end !== undefined && !(word && isWithinWord(end))) endCommand();
		else if (single !== undefined) append(single, true);
		else if (double !== undefined)
			append(
				double.replace(/\\([$`"\\]|\n)/g, (_, sign) => (sign === '\n' ? '' : sign)),
				isUnchanging(double),
			);
		else if (escaped !== undefined) append(escaped, true);
		else if (end !== undefined || plain !== undefined) append(end ?? plain ?? '', isUnchanging(plain ?? ''));
	}
	endCommand();
	return commands;
};

/** `${name}` and `$(command)` are within a word: their braces end no command. */
const isWithinWord = (end: string): boolean => end === '{' || end === '}';

const isUnchanging = (text: string): boolean => !/(?<!\\)[$`]/.test(text);
