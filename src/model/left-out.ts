/**
 * Why a line of a list of sources is not taken over: it has no address, one of a kind that is never followed, or one that
 * came before; it names a file of this machine; it is a program (never run), a saved search, a rule, another list, or a
 * recipe that only its own reader has; its address is put together by a program; it is marked to be passed over; it is damaged.
 */
export type LeftOutReason =
	| 'no-address'
	| 'other-scheme'
	| 'duplicate'
	| 'local-file'
	| 'command'
	| 'query'
	| 'rule'
	| 'other-list'
	| 'recipe'
	| 'computed'
	| 'ignored'
	| 'unreadable';

export type LeftOut = {readonly title: string; readonly reason: LeftOutReason};
