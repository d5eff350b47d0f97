import {expect, test} from 'vitest';
import {hasHyperlinks} from '../../src/system/hyperlinks.ts';

test.each<[string, NodeJS.ProcessEnv, boolean]>([
	['kitty', {TERM: 'xterm-kitty'}, true],
	['kitty over ssh to an old system', {TERM: 'xterm-256color', KITTY_WINDOW_ID: '1'}, true],
	['GNOME Terminal', {TERM: 'xterm-256color', VTE_VERSION: '7600'}, true],
	['VTE 0.50.0, which falls over links', {TERM: 'xterm-256color', VTE_VERSION: '5000'}, false],
	['Konsole', {TERM: 'xterm-256color', KONSOLE_VERSION: '230800'}, true],
	['an older Konsole', {TERM: 'xterm-256color', KONSOLE_VERSION: '190403'}, false],
	['Windows Terminal', {WT_SESSION: '0'}, true],
	['iTerm2', {TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app'}, true],
	['Terminal.app', {TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}, false],
	['an xterm', {TERM: 'xterm-256color'}, false],
	['the console', {TERM: 'linux', VTE_VERSION: '7600'}, false],
	['no terminal to speak of', {TERM: 'dumb', WT_SESSION: '0'}, false],
	['Emacs', {TERM: 'xterm-kitty', INSIDE_EMACS: '29.1,vterm'}, false],
	['tmux', {TERM: 'tmux-256color', TMUX: '/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4'}, true],
	['an older tmux in kitty', {TERM: 'screen', TMUX: '/x', KITTY_WINDOW_ID: '1'}, false],
	['screen in GNOME Terminal', {TERM: 'screen.xterm-256color', STY: '1.x', VTE_VERSION: '7600'}, false],
	['one that is said to', {TERM: 'xterm', FORCE_HYPERLINK: '1'}, true],
	['one that is said not to', {TERM: 'xterm-kitty', FORCE_HYPERLINK: '0'}, false],
	['nothing known', {}, false],
])('of %s', (_, env, expected) => {
	expect(hasHyperlinks(env)).toBe(expected);
});
