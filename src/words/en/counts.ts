// How many, in words that the command line uses often.
export const answers = (count: number) => (count === 1 ? '1 response' : `${count} responses`);
export const formCount = (count: number) => (count === 1 ? '1 form' : `${count} forms`);
