import type { ReactNode } from 'react';
import { Component } from 'react';

type BoundaryProps = {
  /** What is inside. Where it changes, what failed is gone, and the new content is tried. */
  name: string;
  /** Stands in the place of the children once one of them has failed. */
  fallback: (error: unknown) => ReactNode;
  children: ReactNode;
};
type BoundaryState = { readonly name: string; readonly failed: { readonly error: unknown } | null };

/** Catches what its children throw while they are drawn: only they are lost, and what is around them goes on. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { name: this.props.name, failed: null };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps({ name }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return name === state.name ? null : { name, failed: null };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed === null ? this.props.children : this.props.fallback(failed.error);
  }
}
