// The sums of the layers, once for each processor: SUMS(name) is the name, TARGET the processor, TWO_LANES
// whether its registers hold two lanes of four rows. Each sum is added up in the order of its inputs, so that
// all processors with a fused multiplication come to the same.

TARGET static void SUMS(add_product)(float *sums, const float *inputs, int inputCount,
                                     const float *weights, int stride, int outputs) {
  // Where inputs are not 0: after a rectified layer that is a third of them.
  int places[512];
  for (int from = 0; from < inputCount; from += 512) {
    int to = inputCount - from < 512 ? inputCount : from + 512;
    int count = 0;
    for (int i = from; i < to; i++) {
      places[count] = i;
      count += inputs[i] != 0;
    }
    int o = 0;
    for (; o + 64 <= outputs; o += 64) {
      lanes a = load(sums + o), b = load(sums + o + 16);
      lanes c = load(sums + o + 32), d = load(sums + o + 48);
      for (int k = 0; k < count; k++) {
        const float *row = weights + (size_t)places[k] * (size_t)stride + o;
        lanes x = inputs[places[k]] - (lanes){0};
        a += load(row) * x;
        b += load(row + 16) * x;
        c += load(row + 32) * x;
        d += load(row + 48) * x;
      }
      store(sums + o, a), store(sums + o + 16, b);
      store(sums + o + 32, c), store(sums + o + 48, d);
    }
    for (; o + 32 <= outputs; o += 32) {
      lanes a = load(sums + o), b = load(sums + o + 16);
      for (int k = 0; k < count; k++) {
        const float *row = weights + (size_t)places[k] * (size_t)stride + o;
        lanes x = inputs[places[k]] - (lanes){0};
        a += load(row) * x;
        b += load(row + 16) * x;
      }
      store(sums + o, a), store(sums + o + 16, b);
    }
    for (; o < outputs; o += 16) {
      lanes a = load(sums + o);
      for (int k = 0; k < count; k++)
        a += load(weights + (size_t)places[k] * (size_t)stride + o) * inputs[places[k]];
      store(sums + o, a);
    }
  }
}

TARGET static void SUMS(add_four_products)(float *sums, int sumStride, const float *inputs,
                                           int inputStride, int inputCount, const float *weights,
                                           int outputs) {
  const float *p = inputs, *q = p + inputStride, *r = q + inputStride, *s = r + inputStride;
  float *t = sums, *u = t + sumStride, *v = u + sumStride, *w = v + sumStride;
  int o = 0;
#if TWO_LANES
  for (; o + 32 <= outputs; o += 32) {
    lanes a = load(t + o), b = load(u + o), c = load(v + o), d = load(w + o);
    lanes e = load(t + o + 16), f = load(u + o + 16), g = load(v + o + 16), h = load(w + o + 16);
    for (int i = 0; i < inputCount; i++) {
      const float *row = weights + (size_t)i * (size_t)outputs + o;
      lanes x = load(row), y = load(row + 16);
      a += x * p[i], b += x * q[i], c += x * r[i], d += x * s[i];
      e += y * p[i], f += y * q[i], g += y * r[i], h += y * s[i];
    }
    store(t + o, a), store(u + o, b), store(v + o, c), store(w + o, d);
    store(t + o + 16, e), store(u + o + 16, f), store(v + o + 16, g), store(w + o + 16, h);
  }
#endif
  for (; o < outputs; o += 16) {
    lanes a = load(t + o), b = load(u + o), c = load(v + o), d = load(w + o);
    for (int i = 0; i < inputCount; i++) {
      lanes x = load(weights + (size_t)i * (size_t)outputs + o);
      a += x * p[i], b += x * q[i], c += x * r[i], d += x * s[i];
    }
    store(t + o, a), store(u + o, b), store(v + o, c), store(w + o, d);
  }
}

TARGET static void SUMS(add_codes)(float *sums, const int8_t *codes, float scale, int count) {
  for (int i = 0; i < count; i += 16) {
    narrow code;
    memcpy(&code, codes + i, sizeof code);
    store(sums + i, load(sums + i) + __builtin_convertvector(code, lanes) * scale);
  }
}

TARGET static void SUMS(add_row)(float *sums, const float *row, int count) {
  for (int i = 0; i < count; i += 16) store(sums + i, load(sums + i) + load(row + i));
}

#undef SUMS
#undef TWO_LANES
#undef TARGET
