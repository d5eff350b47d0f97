import {queryReader} from '../../src/query/read-query.ts';

/** How a library of the tests understands what is searched for: by its own clock, in Paris. */
export const queriesBy = (clock: () => number) => ({clock, readQuery: queryReader(clock, 'Europe/Paris')});
