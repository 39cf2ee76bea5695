// How many, in words that the command line uses often.
export const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);
export const formCount = (count: number) => (count === 1 ? '1 formulier' : `${count} formulieren`);
