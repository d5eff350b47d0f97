/** The host that fetching a page burdens; '' for what has no page. */
export const hostOf = ({url = ''}: {readonly url?: string}): string => URL.parse(url)?.hostname ?? '';
