import type {Credentials, Secret} from '../model/credentials.ts';
import {isJson, type Json} from './json-file.ts';

export const isSecretsFile = ({sources}: Json): boolean => sources === undefined || isJson(sources);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const secret = (value: unknown): Secret | undefined => {
	if (typeof value === 'string') return value;
	const command = isJson(value) ? text(value.command) : undefined;
	return command === undefined ? undefined : {command};
};

const secrets = (value: unknown): Readonly<Record<string, Secret>> | undefined => {
	const named = Object.entries(isJson(value) ? value : {}).flatMap(([name, each]) => {
		const kept = secret(each);
		return kept === undefined ? [] : [[name, kept] as const];
	});
	return named.length === 0 ? undefined : Object.fromEntries(named);
};

const parseCredentials = (json: unknown): Credentials | undefined => {
	if (!isJson(json) || typeof json.origin !== 'string') return undefined;
	const user = text(json.user);
	const password = secret(json.password);
	const headers = secrets(json.headers);
	const cookie = secret(json.cookie);
	const tokens = secrets(json.tokens);
	return {
		origin: json.origin,
		...(user !== undefined && {user}),
		...(password !== undefined && {password}),
		...(headers && {headers}),
		...(cookie !== undefined && {cookie}),
		...(tokens && {tokens}),
	};
};

/** What the file keeps, by the sources' keys; what makes no sense is passed over. */
export const parseSecrets = ({sources}: Json): ReadonlyMap<string, Credentials> =>
	new Map(
		Object.entries(isJson(sources) ? sources : {}).flatMap(([key, json]) => {
			const credentials = parseCredentials(json);
			return credentials ? [[key, credentials] as const] : [];
		}),
	);

/** The file with other credentials for one source; undefined takes it out. */
export const changeSecretsFile = (json: Json, key: string, credentials: Credentials | undefined): Json => {
	const {[key]: _, ...others} = isJson(json.sources) ? json.sources : {};
	return {...json, sources: credentials ? {...others, [key]: credentials} : others};
};
