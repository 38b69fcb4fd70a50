/** A host on the module path. */
module example {
  requires dev.gradus;
}
