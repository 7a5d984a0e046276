/** A parameter is a number of its own kind, so that formulas read like formulas. */
export const parameterClass = `class Parameter(float):
    """A number that training may change."""`;

/** A linear model as a part of another. */
export const linearWithArguments = `class Linear:
    def __init__(self, w1, w2, b):
        self.w1 = Parameter(w1)
        self.w2 = Parameter(w2)
        self.b = Parameter(b)

    def forward(self, x1, x2):
        return x1 * self.w1 + x2 * self.w2 + self.b`;

/** What networks are made of. */
export const networkParts: readonly string[] = [
  `class Unit:
    def __init__(self, weights, b):
        self.weights = [Parameter(w) for w in weights]
        self.b = Parameter(b)

    def forward(self, inputs):
        return sum(x * w for x, w in zip(inputs, self.weights)) + self.b`,
  `class Layer:
    def __init__(self, *units):
        self.units = units

    def forward(self, inputs):
        return [unit.forward(inputs) for unit in self.units]`,
];
