/** Words of the organise pages. */
export const organise = {};
