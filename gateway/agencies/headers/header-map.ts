/** Headers as HTTP libraries give them: names in lower case, a repeated one as a list or already joined. */
export type HeaderMap = Readonly<Record<string, string | readonly string[] | undefined>>;
