/**
 * Translators and extensions wrap text in elements of their own. A node that React put somewhere then has another parent, and the whole
 * page would end in an error as soon as React moves or removes it (reliability F44). From now on the wrapper is taken for the node.
 * `prototype` is that of all nodes of a document.
 */
export function tolerateForeignMarkup(prototype: Node): void {
  const { removeChild, insertBefore } = prototype;
  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const below = outermost(child, this);
    // Nothing of it is left here: somebody else has removed it already.
    if (below !== null) removeChild.call(this, below);
    return child;
  };
  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    insertBefore.call(this, node, before && outermost(before, this));
    return node;
  };
}

/** The child of `parent` that `node` is, or is inside of; `null` where it is not below it. */
function outermost(node: Node, parent: Node): Node | null {
  let below: Node | null = node;
  while (below !== null && below.parentNode !== parent) below = below.parentNode;
  return below;
}
