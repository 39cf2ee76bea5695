export const fill = {};
