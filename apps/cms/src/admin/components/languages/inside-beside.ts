import { createContext } from 'react';

/** An editor beside a text is that text's field once more, with everything that stands under it. */
export const InsideBeside = createContext(false);
