// The least that a website with Hono can be, to hold ours against.
import { Hono } from 'hono/tiny';

export default new Hono().get('*', (c) => c.text('hello'));
