import {openLibrary} from '../../src/library/open-library.ts';
import {queriesBy} from '../support/queries.ts';

/** A process that opens the library of its argument, follows a source and leaves. */
const library = openLibrary(
	process.argv[2] ?? '',
	queriesBy(() => 1),
);
library.setSubscriptions([{key: 'matin', url: 'https://matin.example/flux'}]);
library.close();
