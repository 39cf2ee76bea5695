/** How a command ends: `refused` also when something wrong was found. */
export const exit = { done: 0, refused: 1, wrongUse: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];
