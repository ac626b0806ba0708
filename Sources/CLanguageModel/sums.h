// The sums of the layers, once for each processor: SUMS(name) is the name, TARGET the processor.

TARGET static void SUMS(add_product)(float *sums, const float *inputs, int inputCount,
                                     const float *weights, int stride, int outputs) {
  // What is not 0, packed: after a rectified layer it is a third.
  float values[512];
  int places[512];
  for (int from = 0; from < inputCount; from += 512) {
    int to = inputCount - from < 512 ? inputCount : from + 512;
    int count = 0;
    for (int i = from; i < to; i++) {
      values[count] = inputs[i];
      places[count] = i;
      count += inputs[i] != 0;
    }
    int o = 0;
    for (; o + 64 <= outputs; o += 64) {
      lanes a = load(sums + o), b = load(sums + o + 16);
      lanes c = load(sums + o + 32), d = load(sums + o + 48);
      for (int k = 0; k < count; k++) {
        const float *row = weights + (size_t)places[k] * (size_t)stride + o;
        lanes x = values[k] - (lanes){0};
        a += load(row) * x;
        b += load(row + 16) * x;
        c += load(row + 32) * x;
        d += load(row + 48) * x;
      }
      store(sums + o, a), store(sums + o + 16, b);
      store(sums + o + 32, c), store(sums + o + 48, d);
    }
    for (; o < outputs; o += 16) {
      lanes a = load(sums + o);
      for (int k = 0; k < count; k++)
        a += load(weights + (size_t)places[k] * (size_t)stride + o) * values[k];
      store(sums + o, a);
    }
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
#undef TARGET
