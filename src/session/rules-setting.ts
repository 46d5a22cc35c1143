/** Under this key the workbook keeps what the user set for the rules. */
export const RULES_KEY = 'jixiao.rules';
