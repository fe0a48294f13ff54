/** Files a plan may be in, for the system's dialog. What a file really is, its first bytes say. */
export const fileEndings = '.docx,.doc,.rtf,.pdf,.txt,.json'
