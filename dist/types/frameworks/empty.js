// An entry with types only needs a module too, for an import without `type`.
