/** SQLite's primary result codes that say something of the file, the disk or its other users (sqlite.org/rescode.html). */
const codes: Readonly<Record<number, string>> = {
	3: 'SQLITE_PERM',
	5: 'SQLITE_BUSY',
	8: 'SQLITE_READONLY',
	10: 'SQLITE_IOERR',
	11: 'SQLITE_CORRUPT',
	13: 'SQLITE_FULL',
	14: 'SQLITE_CANTOPEN',
	15: 'SQLITE_PROTOCOL',
	26: 'SQLITE_NOTADB',
};

/** The name of the code, or the system's own (ENOSPC, …); undefined for an error that is a bug of ours. */
export const sqliteCode = (error: unknown): string | undefined => {
	if (!(error instanceof Error)) return undefined;
	if ('errcode' in error && typeof error.errcode === 'number') return codes[error.errcode & 0xff];
	return 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
};

/** Whether an error says that the file is no sound database. */
export const isBroken = (error: unknown): boolean =>
	['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(sqliteCode(error) ?? '');
