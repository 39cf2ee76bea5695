// The pages of results, as one: they are loaded when somebody asks for one, not by those who fill in a form.

export { EditAgendaPage } from '../agenda/edit.tsx';
export { AgendaPage } from '../agenda/page.tsx';
export { ReactionsDeskPage } from '../organise-reactions.tsx';
export { OwnStandingEntry, OwnStandingErased, OwnStandingPage } from '../own-standing.tsx';
export { PresentPage } from '../present/page.tsx';
export { ResultsPage } from './page.tsx';
export { pagesOf, ReactionsPage } from './reactions-page.tsx';
export { WaitingPage } from './waiting.tsx';
