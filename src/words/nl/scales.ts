/** Words of the points of the named scales, in printed order; stances as disagree, pass, agree. */
export const scales = {
  'agreement-5': ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'],
  'agreement-7': [
    'Helemaal oneens',
    'Oneens',
    'Een beetje oneens',
    'Neutraal',
    'Een beetje eens',
    'Eens',
    'Helemaal eens',
  ],
  'agree-pass-disagree': ['Oneens', 'Neutraal of twijfel', 'Eens'],
  noView: 'Geen mening',
};
