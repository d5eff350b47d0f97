/** Terminals that have OSC 8 or leave out what they do not know of it, by what they call themselves. */
const byTerm = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour|rio|st-)|^iterm2?/;
const byProgram = new Set([
	'iTerm.app',
	'WezTerm',
	'vscode',
	'ghostty',
	'Hyper',
	'rio',
	'WarpTerminal',
	'Tabby',
	'zed',
	'contour',
]);

/** The first tmux that hands links on, and the first VTE and Konsole that have them and do not fall over them. */
const firstTmux = 3.4;
const firstVte = 5001;
const firstKonsole = 201_200;

/**
 * Whether the terminal shows links (OSC 8, « Hyperlinks in Terminal Emulators » by Egmont Koblinger); where that is not
 * known, no: some write the address among the text. FORCE_HYPERLINK, as other programs have it, says so for certain.
 */
export const hasHyperlinks = (env: Readonly<Record<string, string | undefined>>): boolean => {
	const {TERM = '', TERM_PROGRAM = '', TERM_PROGRAM_VERSION = '', FORCE_HYPERLINK = ''} = env;
	if (FORCE_HYPERLINK !== '') return FORCE_HYPERLINK !== '0';
	if (/^(?:dumb|linux|cons)/.test(TERM) || env.INSIDE_EMACS !== undefined) return false;
	// Within a multiplexer it is that which decides, whatever terminal it began in.
	if (env.TMUX !== undefined || TERM_PROGRAM === 'tmux')
		return TERM_PROGRAM === 'tmux' && Number.parseFloat(TERM_PROGRAM_VERSION) >= firstTmux;
	if (env.STY !== undefined || env.ZELLIJ !== undefined || /^screen/.test(TERM)) return false;
	return (
		byTerm.test(TERM) ||
		byProgram.has(TERM_PROGRAM) ||
		env.WT_SESSION !== undefined ||
		env.KITTY_WINDOW_ID !== undefined ||
		Number(env.VTE_VERSION) >= firstVte ||
		Number(env.KONSOLE_VERSION) >= firstKonsole
	);
};
