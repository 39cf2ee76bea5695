// One route of the API as its description tells it.
import type { ProblemCode } from '../../shared/problem.ts';
import type { Component } from './components.ts';

export interface ApiRoute {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  readonly path: `/${string}`;
  readonly operation: string;
  readonly says: string;
  /** Whose secret goes in the Authorization header. */
  readonly bearer?: 'receipt' | 'pass' | 'organiser';
  /** Parameters beside those of the path, by name: what they say. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Component;
  /** Body by status; null is none. */
  readonly answers: Readonly<Record<number, Component | null>>;
  /** The answer is a stream of lines of JSON, each as its component says. */
  readonly isStream?: true;
  /** What it refuses, beside what every route of its kind does. */
  readonly problems?: readonly ProblemCode[];
}
